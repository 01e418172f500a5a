"""What changes when the reporter says that something was understood wrongly?"""
